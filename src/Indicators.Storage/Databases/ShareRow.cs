namespace Indicators.Storage.Databases;

/// <summary>A share of a job: its number and its subjects, a line each.</summary>
internal sealed record ShareRow(int N, string Subjects);
