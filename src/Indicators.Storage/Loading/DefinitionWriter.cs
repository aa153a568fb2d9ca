using System.Data.Common;
using Indicators.Storage.Databases;
using Indicators.Storage.Definitions;

namespace Indicators.Storage.Loading;

/// <summary>Enters the items of a release that the store does not have; one that it has otherwise is refused.</summary>
internal static class DefinitionWriter
{
    private const int Batch = 5000;

    private static readonly (string, string)[] Columns =
    [
        ("n", "int"), ("section", "text"), ("id", "text"), ("subject", "text"), ("parent", "text"), ("supersedes", "text"),
        ("refs", "text"), ("content", "text"),
    ];

    public static async Task WriteAsync(
        Database database, DbConnection connection, IReadOnlyList<Definition> items, long release, CancellationToken cancellationToken)
    {
        await database.HoldDefinitionsAsync(connection, cancellationToken).ConfigureAwait(false);
        foreach (Definition[] batch in items.Chunk(Batch))
        {
            string rows = JsonOf(batch);
            // Where all were new, nothing can contradict them.
            if (await InsertAsync(database, connection, rows, release, cancellationToken).ConfigureAwait(false) < batch.Length)
                await RequireSameAsync(database, connection, rows, cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task<int> InsertAsync(
        Database database, DbConnection connection, string items, long release, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(
            "insert into item (section, id, subject_id, parent_id, supersedes_id, refs, content, release_id) "
            + "select section, id, subject, parent, supersedes, refs, content, @release "
            + $"from {database.TableOf("@items", Columns)} where true order by n on conflict do nothing",
            cancellationToken,
            ("items", items),
            ("release", release));

    private static async Task RequireSameAsync(
        Database database, DbConnection connection, string items, CancellationToken cancellationToken)
    {
        string? conflict = (string?)await connection.ScalarAsync(
            $"select k.section || ' ' || k.id from {database.TableOf("@items", Columns)} "
            + "join item i on i.section = k.section and i.id = k.id where i.content <> k.content order by k.n limit 1",
            cancellationToken,
            ("items", items)).ConfigureAwait(false);
        if (conflict is not null)
        {
            throw new StoreException(StorageWordings.Table.Text("store.conflict", conflict));
        }
    }

    private static string JsonOf(Definition[] items) => StoreJson.Of(items.Select((item, n) => new ItemRow(
        n, item.Section, item.Id, item.SubjectId, item.ParentId, item.SupersedesId, string.Join('\n', item.References), item.Content)));
}
