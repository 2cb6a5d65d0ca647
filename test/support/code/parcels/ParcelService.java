package parcels;

import java.util.List;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ParcelService {
    private final ParcelRepository parcels;
    private final KafkaTemplate<String, String> kafka;

    ParcelService(ParcelRepository parcels, KafkaTemplate<String, String> kafka) {
        this.parcels = parcels;
        this.kafka = kafka;
    }

    public Parcel parcel(Long id) {
        return parcels.findById(id).orElseThrow();
    }

    @Transactional
    public void importAll(List<Parcel> all) {
        parcels.saveAll(all);
        kafka.send("parcels.imported", String.valueOf(all.size()));
    }

    @KafkaListener(topics = "scans")
    public void scanned(String scan) {
        parcels.setStatus(Long.valueOf(scan), "scanned");
    }
}
