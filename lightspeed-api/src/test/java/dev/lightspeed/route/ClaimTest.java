package dev.lightspeed.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static Claim view(String path, String owner) {
        return Claim.ofView(PathPattern.of(path), owner);
    }

    private static Claim post(String path, String owner) {
        return new Claim("POST", PathPattern.of(path), owner, false);
    }

    @Test
    void complains_of_claims_with_equal_right_only() {
        List<Claim> claims = List.of(
                view("/a", "shop.Z"),
                view("/a", "shop.A"),
                view("/{x}", "shop.B"),
                view("/orders/{id}", "shop.C"),
                view("/{kind}/new", "shop.D"),
                view("/orders/new", "shop.E"),
                post("/a", "shop.F.one"),
                post("/a", "shop.F.other"));

        assertThat(Claim.rivalries(claims))
                .extracting(Claim.Rivalry::complaint)
                .containsExactly(
                        "Two views claim \"/a\": shop.A and shop.Z. Give one of them another path.",
                        "\"/orders/{id}\" and \"/{kind}/new\" match the same URLs: shop.C and shop.D."
                                + " Give one of them a literal segment more.",
                        "Two routes claim POST \"/a\": shop.F.one and shop.F.other. Give one of them another path.");
    }
}
