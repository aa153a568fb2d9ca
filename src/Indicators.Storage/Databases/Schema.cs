using System.Data.Common;
using System.Globalization;

namespace Indicators.Storage.Databases;

/// <summary>The one schema, as numbered steps that each database goes through once.</summary>
internal static class Schema
{
    /// <summary>The steps, the first being number 1. One that has been published is never changed; a new one is added.</summary>
    private static readonly string[] Steps =
    [
        """
        create table release (id {id}, key {text} not null unique, visible {bool} not null, observations bigint not null);
        create table item (
            n {id}, section {text} not null, id {text} not null, subject_id {text}, parent_id {text}, supersedes_id {text},
            refs {text} not null, content {text} not null, release_id bigint not null, unique (section, id));
        create index item_subject on item (section, subject_id);
        create table series (
            id {id}, subject_id {text} not null, indicator_id {text} not null, transformation {text} not null,
            is_point {bool} not null, falls {bool} not null, unique (subject_id, indicator_id, transformation));
        create table observation (
            series_id bigint not null, period_start {date}, period_end {date}, status smallint not null, authority smallint not null,
            known_on {date}, published_on {date}, source_id {text}, literal {text} not null, amount {numeric} not null,
            unit_code {text} not null, factor_numerator {numeric} not null, factor_denominator {numeric} not null,
            order_key {text} not null, low_key {text}, high_key {text}, low_included {bool} not null, high_included {bool} not null,
            resolution_key {text} not null, place {text}, confidence smallint not null, note {text}, release_id bigint not null);
        create index observation_latest on observation (series_id, period_end);
        create table share (
            job {text} not null, n integer not null, subjects {text} not null, worker {text}, taken bigint not null, tally {text},
            primary key (job, n));
        """,
    ];

    /// <summary>The index of the first step, where a load left it out.</summary>
    public const string LatestIndex = "create index if not exists observation_latest on observation (series_id, period_end)";

    public static int Newest => Steps.Length;

    /// <summary>Brings a database to the newest version.</summary>
    /// <exception cref="StoreException">It is newer than this program.</exception>
    public static async Task MigrateAsync(Database database, CancellationToken cancellationToken)
    {
        DbConnection connection = await database.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            // Read before anything is held, so that a store is opened while another program writes it.
            if (await ExistsAsync(connection, cancellationToken).ConfigureAwait(false)
                && await VersionAsync(database, connection, cancellationToken).ConfigureAwait(false) == Newest)
                return;
            DbTransaction transaction = await database.BeginAsync(connection, cancellationToken).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                await database.HoldDefinitionsAsync(connection, cancellationToken).ConfigureAwait(false);
                await connection.ExecuteAsync(
                    "create table if not exists schema_version (version integer not null)", cancellationToken).ConfigureAwait(false);
                await StepAsync(database, connection, cancellationToken).ConfigureAwait(false);
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task StepAsync(Database database, DbConnection connection, CancellationToken cancellationToken)
    {
        for (int step = await VersionAsync(database, connection, cancellationToken).ConfigureAwait(false); step < Newest; step++)
        {
            await connection.ExecuteAsync(database.InTypes(Steps[step]), cancellationToken).ConfigureAwait(false);
            await connection.ExecuteAsync(
                "insert into schema_version (version) values (@version)", cancellationToken, ("version", step + 1)).ConfigureAwait(false);
        }
    }

    private static async Task<bool> ExistsAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await connection.ScalarAsync("select 1 from schema_version where 1 = 0", cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }

    private static async Task<int> VersionAsync(Database database, DbConnection connection, CancellationToken cancellationToken)
    {
        object? version = await connection.ScalarAsync("select max(version) from schema_version", cancellationToken).ConfigureAwait(false);
        int done = Convert.ToInt32(version ?? 0, CultureInfo.InvariantCulture);
        return done <= Newest
            ? done
            : throw new StoreException(StorageWordings.Table.Text("store.newer", database.Address, done, Newest));
    }
}
