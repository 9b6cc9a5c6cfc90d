/** How discs and arrows are drawn. */
import {
  createEdgeCompoundProgram,
  EdgeArrowHeadProgram,
  EdgeClampedProgram,
  NodeCircleProgram,
  type EdgeProgramType,
  type InstancedProgramDefinition,
  type Program,
} from 'sigma/rendering';

/** What Sigma's programs that draw instances have in common; the types that it tells leave it out. */
interface Instancing extends Pick<Program, 'ATTRIBUTES_ITEMS_COUNT' | 'CONSTANT_DATA' | 'array'> {
  getDefinition(): InstancedProgramDefinition;
  processVisibleItem(index: number, start: number, ...shown: never[]): void;
}

/**
 * Draws what a program shows as one mesh. As instances, each thing costs as much as a drawing of its own where there is
 * no graphics card: 25 µs, thousands of times a frame.
 */
function asOneMesh<Shown>(program: Shown): Shown {
  class Mesh extends (program as new (...made: never[]) => Instancing) {
    override getDefinition() {
      const { ATTRIBUTES, CONSTANT_ATTRIBUTES, ...rest } = super.getDefinition();
      // Sigma draws instances where constant attributes are told.
      return { ...rest, ATTRIBUTES: [...ATTRIBUTES, ...CONSTANT_ATTRIBUTES] } as InstancedProgramDefinition;
    }
    override processVisibleItem(index: number, start: number, ...shown: never[]): void {
      super.processVisibleItem(index, start, ...shown);
      const width = this.ATTRIBUTES_ITEMS_COUNT;
      for (const [corner, constants] of this.CONSTANT_DATA.entries()) {
        const at = start + corner * width;
        if (corner > 0) this.array.copyWithin(at, start, start + width);
        this.array.set(constants, at + width - constants.length);
      }
    }
  }
  return Mesh as Shown;
}

export const discs = asOneMesh(NodeCircleProgram);
export const arrows: EdgeProgramType = createEdgeCompoundProgram(
  [EdgeClampedProgram, EdgeArrowHeadProgram].map(asOneMesh),
);
