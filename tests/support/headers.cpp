// SPDX-License-Identifier: Apache-2.0
// Empty: the headers that are compiled once for all test programs need one source to belong to.
