namespace Indicators.Interchange;

/// <summary>One axis of a cube.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">Its label; the id where it has none.</param>
/// <param name="Role">What it is about.</param>
/// <param name="Categories">Its categories in the order of the values.</param>
internal sealed record JsonStatDimension(string Id, string Label, JsonStatRole Role, IReadOnlyList<JsonStatCategory> Categories);
