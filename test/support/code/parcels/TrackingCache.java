package parcels;

import java.time.Duration;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

@Component
public class TrackingCache {
    private final StringRedisTemplate redis;

    TrackingCache(StringRedisTemplate redis) {
        this.redis = redis;
    }

    public String status(String trackingNumber) {
        return redis.opsForValue().get("status:" + trackingNumber);
    }

    public void keep(String trackingNumber, String status) {
        redis.opsForValue().set("status:" + trackingNumber, status, Duration.ofMinutes(5));
    }
}
