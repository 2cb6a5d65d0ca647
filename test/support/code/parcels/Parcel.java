package parcels;

import jakarta.persistence.*;
import java.time.Instant;

@Entity
@Table(name = "parcels")
public class Parcel {
    @Id
    private Long id;
    private String trackingNumber;
    private String status;
    private Instant createdAt;
    @ManyToOne
    private Depot depot;
}
