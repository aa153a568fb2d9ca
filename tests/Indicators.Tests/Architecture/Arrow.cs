namespace Indicators.Tests.Architecture;

/// <summary>One use of a type by another, and the member that uses it.</summary>
internal sealed record Arrow(Type From, Type To, string Member);
