namespace Indicators.Validation;

public static partial class ValidationWordings
{
    private static IEnumerable<(string Key, string Zh, string En)> Sources =>
    [
        ("IND5001",
            "来源“{0}”中{1}与{2}在{3}同为“{4}”。疑为串行，请核对原文。",
            "Source '{0}' gives '{4}' both for {1} and for {2} in {3}. A row may have been copied; check the text."),
        ("IND5002",
            "{0}：公布日{1}早于其来源“{2}”的{3}。请更正日期，或注明首次公布它的来源。",
            "{0}: published on {1}, before its source '{2}' of {3}. Correct the day, or name the source that published it first."),
        ("IND5003",
            "{0}：{1}的正式数“{2}”没有来源。请注明 source；若凭记忆，请标 confidence: recalled。",
            "{0}: the final figure '{2}' for {1} names no source. State the source, or confidence: recalled."),
        ("IND5004",
            "{0}：“{1}”标为凭记忆，却注明来源“{2}”。请删去来源，或提高 confidence。",
            "{0}: '{1}' is recalled and yet has the source '{2}'. Remove the source, or state a confidence that it bears."),
        ("IND5005",
            "来源“{0}”与“{1}”地址相同：{2}。若为同一来源请合并，否则请更正地址。",
            "The sources '{0}' and '{1}' have one address: {2}. Join them if they are one; otherwise correct an address."),
    ];
}
