package dev.lightspeed.refused;

import jakarta.enterprise.context.RequestScoped;

/** Lives for one turn. */
@RequestScoped
public class Passing {}
