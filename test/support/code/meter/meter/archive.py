import boto3

s3 = boto3.client("s3")


def archive(path, month):
    s3.upload_file(path, "meter-archive", f"{month}.parquet")
