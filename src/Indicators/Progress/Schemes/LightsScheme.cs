namespace Indicators.Progress;

/// <summary>
/// Lights as an office gives them (红黄绿灯, 蓝灯): its own cuts, colours and names over the schedule index, the lead or the
/// completion. Offices differ, and none of their cuts is general; the default is ours and says so.
/// </summary>
/// <example><code>
/// var blue = new ProgressClass("blue", ProgressWordings.Table["scheme.lights.class.blue"], ProgressStatus.AheadOfSchedule);
/// var green = new ProgressClass("green", ProgressWordings.Table["scheme.lights.class.green"], ProgressStatus.OnSchedule);
/// var red = new ProgressClass("red", ProgressWordings.Table["scheme.lights.class.red"], ProgressStatus.BehindSchedule);
/// var scheme = new LightsScheme(new ClassScale(red, new(blue, 1.1m), new(green, 1m)), LightsMeasure.Index, "district-lights");
/// </code></example>
public sealed class LightsScheme : IProgressScheme
{
    private static readonly ClassScale Ours = new(
        new ProgressClass("red", ProgressWordings.Table["scheme.lights.class.red"], ProgressStatus.BehindSchedule),
        new(new ProgressClass("green", ProgressWordings.Table["scheme.lights.class.green"], ProgressStatus.OnSchedule), 1m),
        new(new ProgressClass("yellow", ProgressWordings.Table["scheme.lights.class.yellow"], ProgressStatus.BehindSchedule), 0.9m));

    private readonly ClassScale _cuts;

    /// <summary>Creates the scheme.</summary>
    /// <param name="cuts">The lights and from which number on each is shown; null is ours: green from 1 on, yellow from 0.9, else
    /// red.</param>
    /// <param name="measure">The number that is cut.</param>
    /// <param name="id">The id of the variant, where the cuts are not ours.</param>
    /// <param name="name">Its name; null is that of the default.</param>
    public LightsScheme(ClassScale? cuts = null, LightsMeasure measure = LightsMeasure.Index, string id = "lights",
        LocalizedText? name = null)
    {
        _cuts = cuts ?? Ours;
        Measure = measure;
        Id = Identifier.Require(id, nameof(id));
        Name = name ?? ProgressWordings.Table["scheme.lights.name"];
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>The number that is cut.</summary>
    public LightsMeasure Measure { get; }

    /// <inheritdoc/>
    public LocalizedText Name { get; }

    /// <inheritdoc/>
    public LocalizedText Rule => Measure switch
    {
        LightsMeasure.Lead => ProgressWordings.Table["scheme.lights.rule.lead"],
        LightsMeasure.Completion => ProgressWordings.Table["scheme.lights.rule.completion"],
        _ => ProgressWordings.Table["scheme.lights.rule.index"],
    };

    /// <inheritdoc/>
    public IReadOnlyList<ProgressClass> Classes => _cuts.Classes;

    /// <inheritdoc/>
    public SchemeResult Classify(SchemeInput input)
    {
        SchemeFrame frame = SchemeFrame.Of(input);
        if (frame.Goal is null)
            return SchemeResult.None(this, Obstacle.NoTarget);
        if (frame.IsMet == true)
            return frame.Noted(SchemeResult.Of(this, frame.Input, [Classes[0]], isMet: true));
        if (!ScheduleNumbers.TryLead(frame, out Measure completion, out Measure lead, out Obstacle reason))
            return SchemeResult.None(this, reason);
        if (NumberOf(completion, lead, ScheduleNumbers.TimeShare(frame), frame.Input.IsUsedUp) is not { IsAbsent: false } number)
            return SchemeResult.None(this, Obstacle.TooShort);
        IReadOnlyList<ProgressClass> lights = _cuts.Between(number);
        if (frame.IsMet is null && !lights.Contains(Classes[0]))
            lights = [Classes[0], .. lights];
        return frame.Noted(SchemeResult.Of(this, frame.Input, lights, number, isMet: frame.IsMet));
    }

    private Measure NumberOf(Measure completion, Measure lead, decimal time, bool isUsedUp) => Measure switch
    {
        LightsMeasure.Lead => lead,
        LightsMeasure.Completion => completion,
        _ => time > 0m ? isUsedUp ? completion.Under(time) : completion.Over(time) : default,
    };
}
