namespace Indicators;

/// <summary>Which periods count. Implemented by small structs, so that choosing allocates nothing.</summary>
internal interface IPeriodFilter
{
    /// <summary>True where a period counts.</summary>
    bool Includes(TimePeriod period);
}
