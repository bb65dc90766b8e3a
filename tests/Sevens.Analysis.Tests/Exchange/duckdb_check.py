"""Reads a Parquet file with DuckDB and prints its rows as JSON."""
import json
import sys

import duckdb

with open(sys.argv[1]) as handle:
    path = json.load(handle)["file"]
table = duckdb.sql(f"SELECT * FROM read_parquet('{path}')")
print(json.dumps([dict(zip(table.columns, row)) for row in table.fetchall()]))
