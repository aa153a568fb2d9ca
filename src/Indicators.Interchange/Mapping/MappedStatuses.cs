namespace Indicators.Interchange;

/// <summary>The statuses a mapping may give a code, by their words.</summary>
internal static class MappedStatuses
{
    public static ObservationStatus Of(string word) => word switch
    {
        "provisional" => ObservationStatus.Provisional,
        "estimated" => ObservationStatus.Estimated,
        "forecast" => ObservationStatus.Forecast,
        "derived" => ObservationStatus.Derived,
        _ => ObservationStatus.Final,
    };
}
