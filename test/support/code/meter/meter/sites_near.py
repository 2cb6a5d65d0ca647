from sqlalchemy import text

from meter.db import engine


def near(longitude, latitude, metres):
    with engine.connect() as connection:
        return connection.execute(
            text(
                "SELECT id, name FROM sites "
                "WHERE ST_DWithin(place, ST_MakePoint(:lon, :lat)::geography, :m)"
            ),
            {"lon": longitude, "lat": latitude, "m": metres},
        ).all()


def tree(site_id):
    with engine.connect() as connection:
        return connection.execute(
            text(
                """
                WITH RECURSIVE below AS (
                  SELECT id, parent_id FROM sites WHERE id = :id
                  UNION ALL
                  SELECT s.id, s.parent_id FROM sites s JOIN below b ON s.parent_id = b.id
                )
                SELECT * FROM below
                """
            ),
            {"id": site_id},
        ).all()
