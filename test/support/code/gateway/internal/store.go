package internal

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

type Store struct{ pool *pgxpool.Pool }

type Device struct {
	ID   int64
	Name string
}

func (s *Store) Device(ctx context.Context, id int64) (Device, error) {
	var d Device
	err := s.pool.QueryRow(ctx, "SELECT id, name FROM devices WHERE id = $1", id).Scan(&d.ID, &d.Name)
	return d, err
}

func (s *Store) Between(ctx context.Context, device int64, from, until time.Time) (pgx.Rows, error) {
	return s.pool.Query(ctx, `
		SELECT taken_at, value
		  FROM samples
		 WHERE device_id = $1 AND taken_at >= $2 AND taken_at < $3
		 ORDER BY taken_at`, device, from, until)
}

func (s *Store) Hourly(ctx context.Context, device int64) (pgx.Rows, error) {
	return s.pool.Query(ctx, `
		SELECT date_trunc('hour', taken_at) AS hour, avg(value), max(value)
		  FROM samples
		 WHERE device_id = $1
		 GROUP BY hour`, device)
}

func (s *Store) Load(ctx context.Context, rows [][]any) error {
	_, err := s.pool.CopyFrom(ctx, pgx.Identifier{"samples"}, []string{"device_id", "taken_at", "value"}, pgx.CopyFromRows(rows))
	return err
}

func (s *Store) Claim(ctx context.Context) (pgx.Rows, error) {
	return s.pool.Query(ctx, `
		UPDATE commands SET state = 'claimed'
		 WHERE id IN (SELECT id FROM commands WHERE state = 'new' ORDER BY id LIMIT 10 FOR UPDATE SKIP LOCKED)
		RETURNING id, body`)
}
