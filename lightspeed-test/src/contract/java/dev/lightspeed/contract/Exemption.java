package dev.lightspeed.contract;

/** What a server does not keep of the contract, as it was seen. Everywhere else all of it holds. */
final class Exemption {

    /** The system property that names the server, in the JVM that runs its tests. */
    static final String SERVER = "arquillian.launch";

    static final String PAYARA = "payara-micro";

    static final String COMMITS_AFTER_AN_ERROR =
            "Payara Micro 6.2025.10 commits where an Error leaves a @Transactional method.";

    static final String COMMITS_AFTER_A_THROW_BEFORE_COMPLETION =
            "Payara Micro 6.2025.10 commits where a synchronization throws before completion.";

    static final String KEEPS_PART_OF_A_REFUSED_COMMIT =
            "Payara Micro 6.2025.10 has kept a row in one of two runs, where the database refused the one beside it.";

    static final String LETS_OTHERS_COMMIT =
            "Payara Micro 6.2025.10 says nothing where Connection.commit is called in a transaction.";

    private Exemption() {}
}
