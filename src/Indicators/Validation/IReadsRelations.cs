namespace Indicators.Validation;

/// <summary>
/// A rule that reads what came of setting figures against each other. That is worked out before the rules, with all threads: a rule that
/// asked for it while rules are dealt out would have only its own.
/// </summary>
internal interface IReadsRelations : ICatalogRule;
