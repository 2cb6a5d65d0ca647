package internal

import (
	"context"
	"time"

	"github.com/redis/go-redis/v9"
)

type Limits struct{ client *redis.Client }

func (l *Limits) Allow(ctx context.Context, device string) (bool, error) {
	n, err := l.client.Incr(ctx, "calls:"+device).Result()
	if n == 1 {
		l.client.Expire(ctx, "calls:"+device, time.Minute)
	}
	return n <= 100, err
}
