package internal

import (
	"context"

	"github.com/segmentio/kafka-go"
)

type Events struct{ writer *kafka.Writer }

func (e *Events) Publish(ctx context.Context, device string, body []byte) error {
	return e.writer.WriteMessages(ctx, kafka.Message{Key: []byte(device), Value: body})
}
