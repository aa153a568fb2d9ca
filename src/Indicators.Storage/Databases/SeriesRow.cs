namespace Indicators.Storage.Databases;

/// <summary>A series to number: its place in the list, subject, indicator, transformation, and what a new one is entered with.</summary>
internal sealed record SeriesRow(int N, string S, string I, string T, bool P, bool F);
