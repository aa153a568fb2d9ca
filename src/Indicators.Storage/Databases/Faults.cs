using System.Runtime.CompilerServices;

namespace Indicators.Storage.Databases;

/// <summary>Says in words what a database could not do.</summary>
internal static class Faults
{
    public static async Task<T> ExplainedAsync<T>(this IReadOnlyList<Database> databases, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception fault) when (Explain(databases, fault) is { } words)
        {
            throw new StoreException(words, fault);
        }
    }

    public static async IAsyncEnumerable<T> ExplainedAsync<T>(
        this IReadOnlyList<Database> databases, IAsyncEnumerable<T> items,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IAsyncEnumerator<T> all = items.GetAsyncEnumerator(cancellationToken);
        await using (all.ConfigureAwait(false))
        {
            while (await databases.ExplainedAsync(() => all.MoveNextAsync().AsTask()).ConfigureAwait(false))
                yield return all.Current;
        }
    }

    private static LocalizedText? Explain(IReadOnlyList<Database> databases, Exception fault) =>
        databases.Select(database => database.Explain(fault)).FirstOrDefault(words => words is not null);
}
