namespace Indicators.Validation;

/// <summary>A rule that runs only where it is asked for: what it finds needs no mending.</summary>
internal interface IOptionalRule : ICatalogRule;
