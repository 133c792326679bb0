import { parse } from 'yaml';
import { contractPlaces } from '../changes/contract-places.ts';
import type { DocsChange } from '../changes/docs-change.ts';
import { contractEdits } from './contract-edits.ts';
import { ByHand, type PageNow } from './edit-context.ts';
import { editYaml, YamlEditError, type YamlEdit } from './yaml-edit.ts';

/** What a change of the page would have to be in the contract, and where a rule cannot tell. */
export interface ContractProposal {
  /** `openapi.yaml` with the edits made. */
  readonly text: string;
  /** What a person has to decide: the change's id, and why. */
  readonly byHand: readonly { readonly id: string; readonly why: string }[];
}

/** The contract as it is before any edit. */
export interface ContractText {
  readonly text: string;
  readonly document: unknown;
}

/**
 * Carries changes of the page over into the text of `openapi.yaml`, one after the other, so that each sees what the former did. It is
 * a proposal: rulings are made by people.
 */
export function proposeContract(
  contract: ContractText,
  changes: readonly DocsChange[],
  page: PageNow,
): ContractProposal {
  const byHand: { id: string; why: string }[] = [];
  let { text } = contract;
  let parsed: unknown = contract.document;
  for (const change of changes) {
    try {
      const document = (parsed ??= parse(text) as unknown);
      const edits = contractEdits(change, { page, document, places: contractPlaces(document, 'order') });
      if (change.topic === 'operation' && edits.some((edit) => edit.do === 'set'))
        byHand.push({
          id: change.id,
          why: 'give it a name of its own, and add that to the list of operations',
        });
      if (edits.length === 0) continue;
      text = edits.reduce((before: string, edit: YamlEdit) => editYaml(before, edit), text);
      parsed = undefined;
    } catch (error) {
      if (!(error instanceof ByHand || error instanceof YamlEditError)) throw error;
      byHand.push({ id: change.id, why: error.message });
    }
  }
  return { text, byHand };
}
