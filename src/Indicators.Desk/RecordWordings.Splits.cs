namespace Indicators.Desk;

/// <content>Goals split over parts.</content>
public static partial class RecordWordings
{
    private static (string Key, string Zh, string En)[] Splits => [];
}
