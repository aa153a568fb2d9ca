namespace Indicators.Validation;

/// <summary>A rule about what is left over: acceptances that fit no finding. It is asked once every other rule has run.</summary>
internal interface IUnusedAcceptanceRule : ICatalogRule
{
    /// <summary>Reports what no finding used.</summary>
    void CheckUnused(IEnumerable<AcceptedFinding> unused, RuleContext context);
}
