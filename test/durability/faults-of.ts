import type { DurabilityPlan } from "./run-durability.ts";
import type { DurabilityReport } from "./tally-saves.ts";

/** What the plan of a run says that its report is held against. */
type Planned = Pick<DurabilityPlan, "saves" | "byMouse" | "workerKills" | "browserKills">;

/** Few enough saves may go unheard for a run to have shown something. */
const LEAST_TOLD = 0.8;
/** Of those by mouse; each takes long enough that a kill may come over more of them. */
const LEAST_TOLD_BY_MOUSE = 0.6;

/** What is wrong with a run: every save that was lost, and whatever keeps it from showing that none is. */
export function faultsOf(report: DurabilityReport, plan: Planned): readonly string[] {
  const { told, toldByMouse, workerKills, browserKills, restored, lost } = report;
  const least = Math.max(1, plan.saves * LEAST_TOLD);
  const leastByMouse = plan.byMouse * LEAST_TOLD_BY_MOUSE;
  return [
    ...lost.map((name) => `lost: ${name}`),
    ...(told < least ? [`only ${told} of ${plan.saves} saves were told`] : []),
    ...(toldByMouse < leastByMouse ? [`only ${toldByMouse} of ${plan.byMouse} by mouse were told`] : []),
    ...(workerKills !== plan.workerKills
      ? [`${workerKills} of ${plan.workerKills} kills of the background`]
      : []),
    ...(browserKills !== plan.browserKills
      ? [`${browserKills} of ${plan.browserKills} kills of the browser`]
      : []),
    ...(restored > 0 ? [`restored from a backup ${restored} times, though nothing was damaged`] : []),
  ];
}
