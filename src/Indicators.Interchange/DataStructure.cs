using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>
/// What a data structure definition says of columns: which concepts identify, measure and describe, in which order, and what
/// their codes are called.
/// </summary>
/// <remarks>Immutable. Read from a structure message by <see cref="SdmxStructure"/>.</remarks>
public sealed class DataStructure
{
    internal DataStructure(ImmutableArray<StructureComponent> components, ImmutableDictionary<string, LocalizedText> flows)
    {
        Components = components;
        Flows = flows;
    }

    /// <summary>The ids of its dimensions, in the order of a key.</summary>
    public ImmutableArray<string> Dimensions =>
        [.. Components.Where(component => component.Kind == ColumnKind.Dimension).Select(component => component.Id)];

    /// <summary>The ids of its measures.</summary>
    public ImmutableArray<string> Measures =>
        [.. Components.Where(component => component.Kind == ColumnKind.Measure).Select(component => component.Id)];

    /// <summary>The ids of its attributes.</summary>
    public ImmutableArray<string> Attributes =>
        [.. Components.Where(component => component.Kind == ColumnKind.Attribute).Select(component => component.Id)];

    internal ImmutableArray<StructureComponent> Components { get; }

    /// <summary>Names of dataflows and data structures, by id.</summary>
    internal ImmutableDictionary<string, LocalizedText> Flows { get; }

    /// <summary>The name of a code of a concept in words; null where the structure has none.</summary>
    /// <param name="concept">The id of the dimension, measure or attribute.</param>
    /// <param name="code">The code.</param>
    public LocalizedText? NameOf(string concept, string code)
    {
        ArgumentNullException.ThrowIfNull(concept);
        ArgumentNullException.ThrowIfNull(code);
        return Find(concept)?.Codes.GetValueOrDefault(code);
    }

    internal StructureComponent? Find(string concept) => Components.FirstOrDefault(component => component.Id == concept);
}
