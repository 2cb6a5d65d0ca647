from celery import Celery

app = Celery("meter", broker="redis://localhost/1")


@app.task(bind=True, max_retries=5)
def bill(self, site_id, month):
    ...


def bill_all(sites, month):
    for site in sites:
        bill.delay(site, month)
