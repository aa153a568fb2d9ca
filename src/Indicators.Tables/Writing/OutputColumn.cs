namespace Indicators.Tables;

/// <summary>A column of a table that is written.</summary>
/// <param name="Id">Its name in files for programs, such as <c>published_on</c>. It never changes its meaning.</param>
/// <param name="Title">Its heading for people.</param>
/// <param name="Kind">What it holds.</param>
public sealed record OutputColumn(string Id, LocalizedText Title, OutputKind Kind);
