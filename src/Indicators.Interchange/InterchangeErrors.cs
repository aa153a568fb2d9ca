namespace Indicators.Interchange;

/// <summary>The kinds of findings of reading and writing other formats; their words are in <see cref="InterchangeWordings"/>.</summary>
internal static class InterchangeErrors
{
    public const string NoHeader = "IND6101";
    public const string HeaderTooWide = "IND6102";
    public const string HeaderTooLong = "IND6103";
    public const string ColumnTwice = "IND6104";
    public const string CellCount = "IND6105";
    public const string OpenQuote = "IND6106";
    public const string UnknownAction = "IND6107";
    public const string StructureKind = "IND6108";
    public const string StructureId = "IND6109";
    public const string Number = "IND6110";
    public const string TwoDecimalMarks = "IND6111";
    public const string TooManyDigits = "IND6112";
    public const string Period = "IND6113";
    public const string NoPeriod = "IND6114";
    public const string UnknownUnit = "IND6115";
    public const string NoUnit = "IND6116";
    public const string Multiplier = "IND6117";
    public const string UnknownStatus = "IND6118";
    public const string Missing = "IND6119";
    public const string RolesByPlace = "IND6120";
    public const string KindUnstated = "IND6121";
    public const string SubjectUnstated = "IND6122";
    public const string LiteralDiffers = "IND6124";
    public const string LiteralUnreadable = "IND6125";
    public const string Suspicious = "IND6126";
    public const string NothingToDelete = "IND6127";
    public const string AttributeLate = "IND6128";
    public const string IdsAreNames = "IND6129";
    public const string Transformation = "IND6130";
    public const string ExportUnit = "IND6131";
    public const string ExportDropped = "IND6132";
    public const string NotJson = "IND6133";
    public const string JsonIndex = "IND6134";
    public const string JsonShape = "IND6135";
    public const string NotXml = "IND6136";
    public const string XmlShape = "IND6137";
    public const string DeletedAll = "IND6138";
    public const string TargetUnreadable = "IND6139";
    public const string KeyAgain = "IND6142";
    public const string DecimalsDiffer = "IND6143";
    public const string NoJsonWord = "IND6144";
    public const string AttributesDeleted = "IND6145";
    public const string NotUtf8 = "IND6141";
    public const string More = "IND6199";

    private static readonly Dictionary<string, DiagnosticDescriptor> Rows = InterchangeWordings.Findings
        .ToDictionary(row => row.Id, row => new DiagnosticDescriptor(row.Id, row.Severity, InterchangeWordings.Table[row.Id]),
            StringComparer.Ordinal);

    public static DiagnosticDescriptor Find(string id) => Rows[id];
}
