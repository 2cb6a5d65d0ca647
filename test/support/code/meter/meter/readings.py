"""Readings of meters. We once thought of Cassandra and of MongoDB for them."""
from sqlalchemy import func, select

from meter.db import Session
from meter.models import Meter, Reading, Site


def meter(meter_id):
    with Session() as session:
        return session.get(Meter, meter_id)


def latest(meter_id, n=100):
    with Session() as session:
        return (
            session.query(Reading)
            .filter(Reading.meter_id == meter_id)
            .order_by(Reading.taken_at.desc())
            .limit(n)
            .all()
        )


def of_period(meter_id, since, until):
    with Session() as session:
        return session.scalars(
            select(Reading).where(Reading.meter_id == meter_id, Reading.taken_at >= since, Reading.taken_at < until)
        ).all()


def use_by_site(since, until):
    with Session() as session:
        return session.execute(
            select(Site.name, func.sum(Reading.kwh))
            .join(Meter, Meter.id == Reading.meter_id)
            .join(Site, Site.id == Meter.site_id)
            .where(Reading.taken_at.between(since, until))
            .group_by(Site.name)
        ).all()


def rename(site_id, name):
    with Session.begin() as session:
        session.query(Site).filter(Site.id == site_id).update({"name": name})
