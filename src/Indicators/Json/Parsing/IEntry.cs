namespace Indicators.Json;

/// <summary>
/// One kind of object of the format: its properties as rows, and what is made of them. A struct, so that reading allocates nothing of its
/// own.
/// </summary>
/// <typeparam name="T">What is made.</typeparam>
internal interface IEntry<T>
{
    static abstract ObjectShape Shape { get; }

    /// <summary>Takes a pass over one property. Canonical order is that of the rows, which are counted from 0.</summary>
    /// <param name="pass">What is done.</param>
    /// <param name="row">Which property.</param>
    /// <param name="item">What is written; the default for every other pass.</param>
    /// <returns>False where there is no such row.</returns>
    bool Row<TPass>(ref TPass pass, int row, T? item)
        where TPass : struct, IRowPass, allows ref struct;

    /// <summary>Makes the item. Called only when all properties were sound; what it finds wrong with them together is a fault.</summary>
    /// <param name="reader">Where faults go.</param>
    /// <param name="session">What all files share.</param>
    /// <param name="start">The offset of the object.</param>
    T Build(ref LocatedReader reader, CatalogParseState session, int start);
}
