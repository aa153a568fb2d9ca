namespace Indicators.Storage.Databases;

/// <summary>A text of a list.</summary>
internal sealed record ValueRow(string V);
