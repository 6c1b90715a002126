package dev.lightspeed.container.contexts;

import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.bind.annotation.JsonbDateFormat;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An argument that JSON-B makes. */
public class Parcel {

    private @NotBlank String name = "nobody";

    @JsonbDateFormat("dd.MM.yyyy")
    private LocalDate day;

    @JsonbTypeAdapter(Scales.class)
    private Weight weight = new Weight(0);

    @Valid
    private Place to;

    private List<Place> stops = List.of();

    @JsonbTransient
    private String key = "none";

    protected Parcel() {}

    /** No class that JSON-B would make by itself. */
    public record Weight(int grams) {}

    /** Reads {@code 2.5 kg}. */
    public static class Scales implements JsonbAdapter<Weight, String> {

        @Override
        public String adaptToJson(Weight weight) {
            return weight.grams() / 1000.0 + " kg";
        }

        @Override
        public Weight adaptFromJson(String text) {
            if (!text.endsWith(" kg")) {
                throw new IllegalArgumentException("a weight is in kg");
            }
            return new Weight(
                    new BigDecimal(text.replace(" kg", "")).movePointRight(3).intValue());
        }
    }

    /** An object within. */
    public static class Place {

        private @NotBlank String town = "nowhere";
        private int number;

        public void setTown(String town) {
            this.town = town;
        }

        @JsonbProperty("house-number")
        public void setNumber(int number) {
            this.number = number;
        }

        @Override
        public String toString() {
            return town + " " + number;
        }
    }

    public void setName(String name) {
        this.name = name;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public void setWeight(Weight weight) {
        this.weight = weight;
    }

    public void setTo(Place to) {
        this.to = to;
    }

    public void setStops(List<Place> stops) {
        this.stops = stops;
    }

    public void setKey(String key) {
        this.key = key;
    }

    @Override
    public String toString() {
        return "Parcel " + name + " " + day + " " + weight.grams() + " g to " + to + " by " + stops + " key " + key
                + ".";
    }
}
