using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>A dimension, measure or attribute as a structure defines it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Dimension, measure or attribute.</param>
/// <param name="Name">The name of its concept; null where there is none.</param>
/// <param name="Role">The concept it has the role of, where that is not its id.</param>
/// <param name="Codes">The names of its codes; empty where it is not coded.</param>
internal sealed record StructureComponent(
    string Id, ColumnKind Kind, LocalizedText? Name, string? Role, ImmutableDictionary<string, LocalizedText> Codes);
