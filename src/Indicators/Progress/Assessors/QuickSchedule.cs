using Indicators.Derivation;

namespace Indicators.Progress.Assessors;

/// <summary>
/// The verdict on a way where no cut is near: whether the goal is met, and the share of the way, in doubles with a bound on
/// their error. What lies next to a cut, or has no plain way, is left to the exact numbers; nothing is decided across a cut.
/// </summary>
internal readonly struct QuickSchedule
{
    /// <summary>More than any product or quotient of the few here errs by, relative to its parts.</summary>
    private const double Error = 1e-14;

    private const double Largest = 1e15;

    /// <summary>A way shorter than this share of its ends is left to the exact numbers.</summary>
    private const double Shortest = 1e-6;

    private readonly double _low;
    private readonly double _high;
    private readonly double _room;

    private QuickSchedule(double low, double high, double room, bool? isMet)
    {
        _low = Math.Min(low, high);
        _high = Math.Max(low, high);
        _room = room;
        IsMet = isMet;
    }

    /// <summary>Whether the goal is met; null where the figures leave it open.</summary>
    public bool? IsMet { get; }

    /// <summary>The share of the way from a baseline that does not meet the goal; false where it has to be worked out exactly.</summary>
    public static bool TryMake(ResolvedGoal goal, in QuickFigures figures, bool isCompound, out QuickSchedule schedule)
    {
        schedule = default;
        if (goal.Side == GoalSide.Within || goal.IsAbout || (isCompound && goal.Slope != 0m && goal.Offset != 0m))
            return false;
        double slope = (double)goal.Slope, offset = (double)goal.Offset;
        double first = (slope * figures.From) + offset, last = figures.HasOneBaseline ? first : (slope * figures.To) + offset;
        double size = (figures.Size * (1d + Math.Abs(slope))) + Math.Abs(offset);
        // Written so that what is no number is refused as well. A threshold that is a multiple needs a baseline of one sign.
        if (!(size < Largest) || (slope is not (0d or 1d) && !(figures.From > 0d || figures.To < 0d))
            || !TryIsMet(goal, figures, first, last, size, out bool? isMet))
            return false;
        return isCompound
            ? TryAtEqualRates(figures, first, last, isMet, out schedule)
            : TryOnTheLine(figures, first, last, size, isMet, out schedule);
    }

    /// <summary>The verdict before the due date; false where a cut lies within the error.</summary>
    public bool TryVerdict(double time, double band, double slack, out ProgressStatusSet status)
    {
        status = ProgressStatusSet.Of(ProgressStatus.AchievedEarly);
        if (IsMet == true)
            return true;
        double least = _low - time, most = _high - time;
        if (IsMet is null)
            most = Math.Min(most, 1d - time);
        if (IsNear(_low, 0d) || IsNear(_high, 0d) || IsNear(least, band) || IsNear(most, band) || IsNear(least, -slack)
            || IsNear(most, -slack) || IsNear(time, slack))
            return false;
        ProgressStatusSet way = ProgressStatusSet.Of(ProgressStatus.Regressed);
        if (_high > 0d)
            way = _low > 0d ? Between(least, most, band, slack) : way.Or(Between(-time, most, band, slack));
        status = IsMet is null ? way.Or(status) : way;
        return true;
    }

    /// <summary>True where a figure as written is plainly short of a goal of one side; false where that is not certain.</summary>
    public static bool FallsShort(ResolvedGoal goal, Figure value, Figure baseline)
    {
        if (goal.Side == GoalSide.Within || value.Dimension != goal.Unit.Dimension
            || !Approximation.TryOf(value, goal.Unit, FigureReading.Written, out double now, out _)
            || !Approximation.TryOf(baseline, goal.Unit, FigureReading.Written, out double start, out _))
            return false;
        double slope = (double)goal.Slope, threshold = (slope * start) + (double)goal.Offset,
            size = Math.Abs(now) + Math.Abs(slope * start) + Math.Abs(threshold);
        return (goal.Side == GoalSide.AtLeast ? threshold - now : now - threshold) > Error * size;
    }

    /// <summary>Whether the goal is met; false where that hangs on the last digits, or the baseline may meet it already.</summary>
    private static bool TryIsMet(ResolvedGoal goal, in QuickFigures figures, double first, double last, double size, out bool? isMet)
    {
        double sign = goal.Side == GoalSide.AtMost ? -1d : 1d, room = Error * size;
        isMet = null;
        if (!(sign * (first - figures.From) > room) || !(sign * (last - figures.To) > room))
            return false;
        double worst = sign > 0d ? figures.Low : -figures.High, best = sign > 0d ? figures.High : -figures.Low;
        double easiest = Math.Min(sign * first, sign * last), hardest = Math.Max(sign * first, sign * last);
        if (worst > hardest + room)
            isMet = true;
        else if (best < easiest - room)
            isMet = false;
        else
            return worst < hardest - room && best > easiest + room;
        return true;
    }

    private static bool TryOnTheLine(in QuickFigures figures, double first, double last, double size, bool? isMet,
        out QuickSchedule schedule)
    {
        schedule = default;
        double wayFrom = first - figures.From, wayTo = last - figures.To, shortest = Math.Min(Math.Abs(wayFrom), Math.Abs(wayTo));
        if (!(shortest > size * Shortest))
            return false;
        (double least, double most) = wayFrom > 0d ? (figures.Low, figures.High) : (figures.High, figures.Low);
        double bottom = Math.Min((least - figures.From) / wayFrom, (least - figures.To) / wayTo),
            top = Math.Max((most - figures.From) / wayFrom, (most - figures.To) / wayTo);
        schedule = new QuickSchedule(bottom, top, Error * (2d + Math.Abs(bottom) + Math.Abs(top)) * (1d + (size / shortest)), isMet);
        return true;
    }

    private static bool TryAtEqualRates(in QuickFigures figures, double first, double last, bool? isMet, out QuickSchedule schedule)
    {
        schedule = default;
        if (!(figures.Low > 0d && figures.From > 0d && first > 0d && last > 0d))
            return false;
        double wayFrom = Ln(first / figures.From), wayTo = figures.HasOneBaseline ? wayFrom : Ln(last / figures.To),
            shortest = Math.Min(Math.Abs(wayFrom), Math.Abs(wayTo));
        if (!(wayFrom > 0d == wayTo > 0d) || !(shortest > Shortest))
            return false;
        (double least, double most) = wayFrom > 0d ? (figures.Low, figures.High) : (figures.High, figures.Low);
        double bottom = Ln(least / figures.From) / wayFrom, top = figures.HasOneValue ? bottom : Ln(most / figures.From) / wayFrom;
        if (!figures.HasOneBaseline)
        {
            bottom = Math.Min(bottom, Ln(least / figures.To) / wayTo);
            top = Math.Max(top, Ln(most / figures.To) / wayTo);
        }

        schedule = new QuickSchedule(bottom, top, Error * (2d + Math.Abs(bottom) + Math.Abs(top)) * (1d + (40d / shortest)), isMet);
        return true;
    }

    private static ProgressStatusSet Between(double least, double most, double band, double slack)
    {
        ProgressStatusSet? way = null;
        if (most > band)
            way = ProgressStatusSet.Of(ProgressStatus.AheadOfSchedule);
        if (most > -slack && least < band)
            way = With(way, ProgressStatus.OnSchedule);
        return least < -slack ? With(way, ProgressStatus.BehindSchedule) : way!.Value;
    }

    private static ProgressStatusSet With(ProgressStatusSet? set, ProgressStatus status) =>
        set is { } known ? known.Or(ProgressStatusSet.Of(status)) : ProgressStatusSet.Of(status);

    private static double Ln(double ratio) => PreciseLogarithm.Approximate(ratio);

    private bool IsNear(double number, double cut) => !(Math.Abs(number - cut) > _room);
}
