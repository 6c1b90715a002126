package dev.lightspeed.login.form;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who may log in. */
@Entity
@Table(name = "account", schema = "login")
public class Account {

    @Id
    String name;

    String secret;
    String role;
}
