namespace Indicators.Json;

/// <summary>How one kind of object is read: its properties, and what is made of them. A struct, so that reading allocates nothing of its own.</summary>
/// <typeparam name="T">What is made.</typeparam>
internal interface IObjectReader<out T>
{
    static abstract ObjectShape Shape { get; }

    /// <summary>Reads the value of a property.</summary>
    /// <param name="reader">The walk, on the first token of the value.</param>
    /// <param name="session">What all files share.</param>
    /// <param name="property">The index of the property in the shape.</param>
    void Consume(ref LocatedReader reader, CatalogParseState session, int property);

    /// <summary>Makes the item. Called only when all properties were sound; what it finds wrong with them together is a fault.</summary>
    /// <param name="reader">Where faults go.</param>
    /// <param name="session">What all files share.</param>
    /// <param name="start">The offset of the object.</param>
    T Build(ref LocatedReader reader, CatalogParseState session, int start);
}
