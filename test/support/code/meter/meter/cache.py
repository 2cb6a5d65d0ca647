import json

import redis

client = redis.Redis.from_url("redis://localhost/0")


def tariff(region):
    text = client.get(f"tariff:{region}")
    return json.loads(text) if text else None


def keep_tariff(region, tariff):
    client.setex(f"tariff:{region}", 3600, json.dumps(tariff))
