namespace Indicators.Interchange;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its head, without the <c>data.</c> of a translation key.</param>
/// <param name="Use">What it holds.</param>
internal sealed record OpenSdgColumn(string Name, OpenSdgUse Use);
