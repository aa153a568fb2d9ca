namespace Indicators.Validation;

public static partial class ValidationWordings
{
    private static IEnumerable<(string Key, string Zh, string En)> Sources =>
    [
        ("IND5001",
            "来源“{0:source}”中{1:series}与{2:series}在{3}同为“{4}”。疑为串行，请核对原文。",
            "Source '{0:source}' gives '{4}' both for {1:series} and for {2:series} in {3}. A row may have been copied; check the text."),
        ("IND5002",
            "{0:series}：公布日{1}早于其来源“{2:source}”的{3}。请更正日期，或注明首次公布它的来源。",
            "{0:series}: published on {1}, before its source '{2:source}' of {3}. Correct the day, or name the source that published it "
                + "first."),
        ("IND5003",
            "{0:series}：{1}的正式数“{2}”没有来源。请注明 source；若凭记忆，请标 confidence: recalled。",
            "{0:series}: the final figure '{2}' for {1} names no source. State the source, or confidence: recalled."),
        ("IND5004",
            "{0:series}：“{1}”标为凭记忆，却注明来源“{2:source}”。请删去来源，或提高 confidence。",
            "{0:series}: '{1}' is recalled and yet has the source '{2:source}'. Remove the source, or state a confidence that it bears."),
        ("IND5005",
            "来源“{0:source}”与“{1:source}”地址相同：{2}。若为同一来源请合并，否则请更正地址。",
            "The sources '{0:source}' and '{1:source}' have one address: {2}. Join them if they are one; otherwise correct an address."),
    ];
}
