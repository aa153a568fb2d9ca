namespace Indicators.Desk;

/// <content>Comparison.</content>
public static partial class RecordWordings
{
    private static (string Key, string Zh, string En)[] Comparison => [];
}
