from confluent_kafka import Consumer, Producer

producer = Producer({"bootstrap.servers": "kafka:9092"})


def emit(reading):
    producer.produce("readings", key=str(reading["meter_id"]), value=str(reading))


def consume(handle):
    consumer = Consumer({"bootstrap.servers": "kafka:9092", "group.id": "billing", "auto.offset.reset": "earliest"})
    consumer.subscribe(["readings"])
    while True:
        message = consumer.poll(1.0)
        if message is not None:
            handle(message.value())
