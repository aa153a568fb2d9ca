namespace Indicators.Desk;

/// <content>Derived.</content>
public static partial class RecordWordings
{
    private static (string Key, string Zh, string En)[] Derived => [];
}
