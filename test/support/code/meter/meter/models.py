from sqlalchemy import BigInteger, Column, DateTime, ForeignKey, Numeric, String
from sqlalchemy.orm import declarative_base, relationship

Base = declarative_base()


class Meter(Base):
    __tablename__ = "meters"
    id = Column(BigInteger, primary_key=True)
    serial = Column(String, unique=True)
    site_id = Column(BigInteger, ForeignKey("sites.id"))
    site = relationship("Site")


class Site(Base):
    __tablename__ = "sites"
    id = Column(BigInteger, primary_key=True)
    name = Column(String)


class Reading(Base):
    __tablename__ = "readings"
    meter_id = Column(BigInteger, primary_key=True)
    taken_at = Column(DateTime, primary_key=True)
    kwh = Column(Numeric)
