namespace Generation.PostgreSql;

/// <summary>The tables, as numbered steps from nothing to the newest version. A step that was published is never changed; what is new is a further one.</summary>
internal static class Migrations
{
    private static readonly string[][] Numbered =
    [
        [
            """
            CREATE TABLE {s}.intents (
                service text COLLATE "C" NOT NULL,
                key text COLLATE "C" NOT NULL,
                state smallint NOT NULL,
                work_id text,
                description text,
                cost numeric,
                created_at timestamptz NOT NULL,
                changed_at timestamptz NOT NULL,
                opened_at timestamptz NOT NULL,
                written_at timestamptz NOT NULL,
                write_id uuid NOT NULL,
                lease_owner text,
                lease_until timestamptz,
                lease_id uuid,
                PRIMARY KEY (service, key)
            )
            """,
            "COMMENT ON TABLE {s}.intents IS 'Submissions from before they are sent until their results were handed over. No prompt, no token, no address.'",
            "COMMENT ON COLUMN {s}.intents.state IS '0 intended, 1 accepted, 2 being handed over; closed: 3 handed over, 4 refused'",
            "COMMENT ON COLUMN {s}.intents.created_at IS 'by the clock of the machine that wrote it, as is changed_at; opened_at, written_at and lease_until are by that of the database'",
            "CREATE INDEX intents_open ON {s}.intents (service, created_at, key) WHERE state < 3",
            "CREATE INDEX intents_leased ON {s}.intents (service, lease_owner) WHERE lease_owner IS NOT NULL",
            "CREATE INDEX intents_closed ON {s}.intents (written_at) WHERE state >= 3",
            "CREATE TABLE {s}.accounts (account text COLLATE \"C\" PRIMARY KEY, used numeric NOT NULL)",
            "COMMENT ON TABLE {s}.accounts IS 'What budgets have reserved and spent; a daily one has an account for each day.'",
            """
            CREATE TABLE {s}.holdings (
                account text COLLATE "C" NOT NULL,
                key text COLLATE "C" NOT NULL,
                amount numeric NOT NULL,
                changed_at timestamptz NOT NULL,
                write_id uuid NOT NULL,
                PRIMARY KEY (account, key)
            )
            """,
            "COMMENT ON TABLE {s}.holdings IS 'What each submission holds of an account; older ones may be gone, their amounts stay in accounts.used.'",
            "CREATE INDEX holdings_age ON {s}.holdings (changed_at)",
        ],
        [
            "ALTER TABLE {s}.intents ADD COLUMN is_ephemeral boolean NOT NULL DEFAULT false",
            "COMMENT ON COLUMN {s}.intents.is_ephemeral IS 'whether the service forgets the work as soon as it has ended'",
        ],
    ];

    /// <summary>The newest version.</summary>
    public static int Version => Numbered.Length;

    /// <summary>The statements that lead to a version from the one before; <c>{s}</c> is the schema.</summary>
    public static IReadOnlyList<string> Steps(int version) => Numbered[version - 1];
}
