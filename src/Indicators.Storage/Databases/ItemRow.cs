namespace Indicators.Storage.Databases;

/// <summary>An item of a release.</summary>
internal sealed record ItemRow(int N, string Section, string Id, string? Subject, string? Parent, string? Supersedes, string Refs,
    string Content);
