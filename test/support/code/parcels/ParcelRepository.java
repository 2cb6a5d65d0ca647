package parcels;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

public interface ParcelRepository extends JpaRepository<Parcel, Long> {
    Optional<Parcel> findByTrackingNumber(String trackingNumber);

    List<Parcel> findTop20ByDepotIdOrderByCreatedAtDesc(Long depotId);

    List<Parcel> findByCreatedAtBetween(Instant from, Instant until);

    @Query("select p from Parcel p join fetch p.depot where p.id = :id")
    Optional<Parcel> withDepot(Long id);

    @Query("select p.status, count(p) from Parcel p where p.depot.id = :depotId group by p.status")
    List<Object[]> countsByStatus(Long depotId);

    @Modifying
    @Query("update Parcel p set p.status = :status where p.id = :id")
    int setStatus(Long id, String status);
}
