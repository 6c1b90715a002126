package dev.lightspeed.contract;

/** What a server does not keep of the contract, as it was seen. Everywhere else all of it holds. */
final class Exemption {

    /** The system property that names the server, in the JVM that runs its tests. */
    static final String SERVER = "arquillian.launch";

    static final String PAYARA_AND_GLASSFISH = "payara-micro|glassfish";

    static final String LIBERTY = "open-liberty";

    static final String COMMITS_AFTER_AN_ERROR =
            "Payara Micro 6.2025.10 and GlassFish 7.0.21 commit where an Error leaves a @Transactional method.";

    static final String COMMITS_AFTER_A_THROW_BEFORE_COMPLETION =
            "Payara Micro 6.2025.10 and GlassFish 7.0.21 commit where a synchronization throws before completion.";

    static final String KEEPS_PART_OF_A_REFUSED_COMMIT =
            "Payara Micro 6.2025.10 and GlassFish 7.0.21 have kept a row, not each time, where the database refused the one beside it.";

    static final String LETS_OTHERS_COMMIT =
            "Payara Micro 6.2025.10 and GlassFish 7.0.21 say nothing where Connection.commit is called in a transaction.";

    static final String KEEPS_WHAT_WAS_READ =
            "Open Liberty 26.0.0.3 goes on managing what was read without a transaction until the request ends.";

    static final String ROLLS_BACK_WHAT_IS_FORGIVEN =
            "Open Liberty 26.0.0.3 rolls back what dontRollbackOn names where rollbackOn names its superclass.";

    static final String LOSES_WHAT_IS_WRITTEN_BEFORE_COMPLETION =
            "Open Liberty 26.0.0.3 does not write what is persisted in an interposed synchronization before completion.";

    private Exemption() {}
}
