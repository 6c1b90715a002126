package dev.lightspeed.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A row. */
@Entity
@Table(name = "contract_line")
@SequenceGenerator(name = "contract_line_seq", sequenceName = "contract_line_seq", allocationSize = 1)
public class Line {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_line_seq")
    private Long id;

    @Column(unique = true)
    private String text;

    protected Line() {}

    Line(String text) {
        this.text = text;
    }

    Long id() {
        return id;
    }

    String text() {
        return text;
    }

    void text(String changed) {
        text = changed;
    }
}
