namespace Indicators.Desk;

/// <content>Revisions.</content>
public static partial class RecordWordings
{
    private static (string Key, string Zh, string En)[] Revisions => [];
}
