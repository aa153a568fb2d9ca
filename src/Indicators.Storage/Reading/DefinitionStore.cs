using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Indicators.Json;
using Indicators.Storage.Databases;
using Indicators.Storage.Definitions;

namespace Indicators.Storage.Reading;

/// <summary>The definitions of a store: those that are no targets are kept in memory, and read anew after another release.</summary>
internal sealed class DefinitionStore(Database coordinator)
{
    private const string Columns = "n, section, id, content, refs, subject_id, parent_id, supersedes_id";

    private volatile Frame _frame = new(-1, ImmutableDictionary<string, Definition>.Empty, UnitSet.Standard);

    /// <summary>What is no target, by its name.</summary>
    public async Task<IReadOnlyDictionary<string, Definition>> AllButTargetsAsync(CancellationToken cancellationToken) =>
        (await FrameAsync(cancellationToken).ConfigureAwait(false)).Items;

    /// <summary>The units of the figures.</summary>
    public async Task<UnitSet> UnitsAsync(CancellationToken cancellationToken) =>
        (await FrameAsync(cancellationToken).ConfigureAwait(false)).Units;

    /// <summary>The targets of subjects; all where none are named.</summary>
    public IAsyncEnumerable<Definition> TargetsAsync(IReadOnlyCollection<string>? subjectIds, CancellationToken cancellationToken) =>
        subjectIds is null
            ? ReadAsync("section = 'targets'", cancellationToken)
            : ReadAsync($"section = 'targets' and subject_id in (select v from {Values})", cancellationToken,
                ("keys", StoreJson.Of(subjectIds)));

    /// <summary>Targets by their ids.</summary>
    public IAsyncEnumerable<Definition> TargetsNamedAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) =>
        ReadAsync($"section = 'targets' and id in (select v from {Values})", cancellationToken, ("keys", StoreJson.Of(ids)));

    /// <summary>The subjects of targets that are linked, where they differ.</summary>
    public async IAsyncEnumerable<(string One, string Other)> LinkedSubjectsAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const string sql =
            "select t.subject_id, p.subject_id from item t join item p on p.section = 'targets' and (p.id = t.parent_id or p.id = "
            + "t.supersedes_id) "
            + "where t.section = 'targets' and p.subject_id <> t.subject_id";
        DbConnection connection = await coordinator.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await foreach ((string, string) link in connection.QueryAsync(
                sql, row => (row.GetString(0), row.GetString(1)), cancellationToken).ConfigureAwait(false))
                yield return link;
        }
    }

    /// <summary>The subjects that have targets, in order.</summary>
    public async Task<List<string>> SubjectsWithTargetsAsync(CancellationToken cancellationToken)
    {
        DbConnection connection = await coordinator.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var subjects = new List<string>();
            await foreach (string id in connection.QueryAsync(
                "select distinct subject_id from item where section = 'targets' order by subject_id",
                row => row.GetString(0), cancellationToken).ConfigureAwait(false))
                subjects.Add(id);
            return subjects;
        }
    }

    private string Values => coordinator.TableOf("@keys", ("v", "text"));

    private async Task<Frame> FrameAsync(CancellationToken cancellationToken)
    {
        Frame frame = _frame;
        DbConnection connection = await coordinator.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            // Definitions come with a release, and with the transaction that shows it.
            object? count = await connection.ScalarAsync(
                "select count(*) from release where visible", cancellationToken).ConfigureAwait(false);
            if (Convert.ToInt64(count, CultureInfo.InvariantCulture) is var releases && releases == frame.Releases)
                return frame;
            var items = new Dictionary<string, Definition>();
            await foreach (Definition item in ReadAsync("section <> 'targets'", cancellationToken).ConfigureAwait(false))
                items.Add(item.Name, item);
            using var units = new MemoryStream(DefinitionList.ToFile(items.Values.Where(item => item.Section == "units")));
            return _frame = new Frame(releases, items, CatalogReader.Read(units, "store").Units);
        }
    }

    private async IAsyncEnumerable<Definition> ReadAsync(
        string condition, [EnumeratorCancellation] CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        DbConnection connection = await coordinator.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await foreach (Definition item in connection.QueryAsync(
                $"select {Columns} from item where {condition} order by n", Read, cancellationToken, parameters).ConfigureAwait(false))
                yield return item;
        }
    }

    private static Definition Read(DbDataReader row) => new(
        row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4).Split('\n', StringSplitOptions.RemoveEmptyEntries),
            row.TextAt(5), row.TextAt(6), row.TextAt(7))
    {
        Order = row.GetInt64(0),
    };

    private sealed record Frame(long Releases, IReadOnlyDictionary<string, Definition> Items, UnitSet Units);
}
